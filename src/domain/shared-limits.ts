/** Within what limits a part is shared: what is written keeps to them, and what is read beyond them is refused. */
export const longestShared = { id: 200, title: 300, text: 4_000 } as const;

export const mostShared = {
  pillars: 30,
  topics: 200,
  answers: 1_000,
  goals: 50,
  steps: 50,
  items: 50,
  questions: 20,
  strengths: 20,
  agreements: 100,
} as const;
