// Script of the privacy pages; each works without it.

for (const place of document.querySelectorAll('[data-print]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'utrecht-button utrecht-button--primary-action';
  button.textContent = place.dataset.print;
  button.addEventListener('click', () => window.print());
  place.prepend(button);
}
