import { options } from 'preact';

/** An empty form in index.html whose fields no browser remembers: a select asks the form it belongs to. */
const formId = 'unremembered';

/**
 * Keeps browsers from writing what is chosen or typed in a field to files of their own, to bring the page back later:
 * there it would stand readable, beside the lock.
 */
export function keepFieldsUnremembered(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    const props = vnode.props as Record<string, unknown>;
    if (vnode.type === 'input' || vnode.type === 'form') props.autocomplete ??= 'off';
    if (vnode.type === 'select') props.form ??= formId;
    before?.(vnode);
  };
}
