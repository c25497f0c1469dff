/** What an officer may say of a column beside an indicator's id; `@value` holds figures of what the rows name. */
export const COLUMN_ROLES = ['@value', '@indicator', '@unit', '@measure', '@period', 'bỏ'] as const;
