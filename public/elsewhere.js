// Before anything is painted: the first page is for whoever comes for the first time. Who opens another page, or comes
// back to one that was open, does not see it flash by.
const [visit] = performance.getEntriesByType('navigation');
if (location.hash.length > 2 || visit?.type !== 'navigate') document.documentElement.classList.add('elsewhere');
