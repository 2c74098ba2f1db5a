// On a wide screen the menu is open. Where the style sheet cannot do that, in browsers of before 2025, this does.
if (!CSS.supports('selector(::details-content)') && matchMedia('(min-width: 40rem)').matches) {
  document.querySelector('.hw-menu details')?.setAttribute('open', '');
}
