declare module 'virtual:content/first-questions' {
  const firstQuestions: import('../domain/question-set').QuestionSet;
  export default firstQuestions;
}
declare module 'virtual:content/situations' {
  const situations: Readonly<Record<string, readonly import('../domain/question-set').Question[]>>;
  export default situations;
}
declare module 'virtual:content/guides' {
  const guides: readonly import('../domain/question-set').TopicGuide[];
  export default guides;
}
declare module 'virtual:content/ways' {
  const ways: import('../domain/ways').Ways;
  export default ways;
}
declare module 'virtual:content/provenance' {
  const provenance: import('./parse-content').Provenance;
  export default provenance;
}
declare module 'virtual:content/words' {
  const words: readonly import('../domain/question-set.ts').ExplainedWord[];
  export default words;
}
declare module 'virtual:content/search-words' {
  const searchWords: import('../domain/question-set.ts').EverydayWords;
  export default searchWords;
}
declare module 'virtual:content/catalogue' {
  const catalogue: import('../domain/catalogue').Catalogue;
  export default catalogue;
}
