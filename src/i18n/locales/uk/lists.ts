import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'Період',
  anyTime: 'За весь час',
  thisMonth: 'Цей місяць',
  lastMonth: 'Минулий місяць',
  thisYear: 'Цей рік',
  lastYear: 'Минулий рік',
  chosenDates: 'Вибрані дати',
  clear: 'Скинути фільтри',
  next: 'Далі',
  previous: 'Назад',
  range: '{first} – {last}',
  rangeOfMore: '{first} – {last}, і це не все',
  turnFailed: 'Не вдалося завантажити цю сторінку. Спробуйте ще раз.',
  updating: 'Завантаження…',
  downloadCsv: 'Завантажити CSV',
  downloadJson: 'Завантажити JSON',
  preparing: 'Підготовка…',
  exportFailed: 'Не вдалося підготувати файл. Спробуйте ще раз.',
};
