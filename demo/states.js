// A server that never answers: the element stays in its state of loading.
for (const element of document.querySelectorAll('.waiting')) element.fetch = () => new Promise(() => {});
