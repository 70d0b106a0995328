/** Two pages behind the hash: `#/` is the studio, `#/billing` is the portal. */
export type Page = 'studio' | 'billing';

export function currentPage(): Page {
  return location.hash.startsWith('#/billing') ? 'billing' : 'studio';
}

export function followNavigation(changed: (page: Page) => void): void {
  const show = (): void => {
    const page = currentPage();
    for (const section of document.querySelectorAll<HTMLElement>('[data-page]')) {
      section.hidden = section.dataset['page'] !== page;
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
      if (link.hash.startsWith('#/billing') === (page === 'billing')) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    changed(page);
  };
  addEventListener('hashchange', () => {
    show();
    scrollTo({ top: 0 });
  });
  show();
}
