// Before anything is painted: whoever opens another page than the first one does not see the first one flash by.
if (location.hash.length > 2) document.documentElement.classList.add('elsewhere');
