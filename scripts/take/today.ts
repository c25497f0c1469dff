/** Today in Việt Nam, ISO: files are taken in and handed out on the officers' day, wherever the command runs. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}
