/** A function that makes its answer once for each object and keeps it as long as that object lives. */
export function onceEach<From extends object, Answer>(make: (from: From) => Answer): (from: From) => Answer {
  const answers = new WeakMap<From, Answer>();
  return (from) => {
    if (!answers.has(from)) answers.set(from, make(from));
    return answers.get(from)!;
  };
}
