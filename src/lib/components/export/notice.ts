import { mount } from 'svelte';
import TaskNotice from './TaskNotice.svelte';

let isShown = false;

/** Puts the one line that tells what is under way at the foot of the page; once is enough. */
export function showNotice(): void {
  if (isShown) return;
  mount(TaskNotice, { target: document.body });
  isShown = true;
}
