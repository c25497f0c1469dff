/** Tables that hold for every province and are taken over as they are. */
export const SHARED_TABLES = ['indicators', 'indicator_names', 'standards'] as const;
