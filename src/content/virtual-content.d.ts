declare module 'virtual:content/question-set' {
  const questionSet: import('../domain/question-set').QuestionSet;
  export default questionSet;
}
declare module 'virtual:content/guides' {
  const guides: readonly import('../domain/question-set').TopicGuide[];
  export default guides;
}
declare module 'virtual:content/provenance' {
  const provenance: import('./parse-content').Provenance;
  export default provenance;
}
declare module 'virtual:content/words' {
  const words: readonly import('../domain/question-set.ts').ExplainedWord[];
  export default words;
}
declare module 'virtual:content/catalogue' {
  const catalogue: import('../domain/catalogue').Catalogue;
  export default catalogue;
}
