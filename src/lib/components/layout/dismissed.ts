/**
 * Closes a list that hangs from its summary as menus close: by Escape (the focus goes back to the summary), by a
 * press outside, when the focus leaves, when a link in it is followed. An attachment of `<details>`.
 */
export function dismissed(details: HTMLDetailsElement): () => void {
  const { ownerDocument: page } = details;
  const isOutside = (target: EventTarget | null): boolean =>
    !(target instanceof Node && details.contains(target));
  const onPress = ({ target }: Event): void => {
    if (details.open && isOutside(target)) details.open = false;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !details.open) return;
    const hadFocus = details.contains(page.activeElement);
    details.open = false;
    if (hadFocus) details.querySelector('summary')?.focus();
  };
  const onLeave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null && isOutside(relatedTarget)) details.open = false;
  };
  const onChoose = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('a') !== null) details.open = false;
  };
  page.addEventListener('pointerdown', onPress);
  page.addEventListener('keydown', onKey);
  details.addEventListener('focusout', onLeave);
  details.addEventListener('click', onChoose);
  return () => {
    page.removeEventListener('pointerdown', onPress);
    page.removeEventListener('keydown', onKey);
    details.removeEventListener('focusout', onLeave);
    details.removeEventListener('click', onChoose);
  };
}
