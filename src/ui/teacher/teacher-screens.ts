// The teacher's chunk.
export const TEACHER_SCREENS = {} as const;
