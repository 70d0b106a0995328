/** The studio's own few words. The portal brings its own; both follow the `lang` of the page. */
const english = {
  studio: 'Studio',
  billing: 'Billing',
  tagline: 'Describe a picture. Halide develops it.',
  promptLabel: 'What should the picture show?',
  promptExample: 'A harbour town at dusk, seen from the water',
  generate: 'Generate image · {cost}',
  generateIncluded: 'Generate image',
  job: 'Run job · {cost}',
  jobIncluded: 'Run job',
  credits: '{count} credits',
  another: 'Another idea',
  yours: 'Your pictures',
  examples: 'Made with Halide',
  developing: 'Developing…',
  held: 'Paused when the page was reloaded.',
  waiting: 'Paused. It goes on by itself.',
  stopped: 'Not made. Nothing was used.',
  goOn: 'Go on',
  discard: 'Discard',
  failed: 'The picture could not be made. Nothing was used.',
  made: '“{prompt}” is ready.',
  skip: 'Skip to content',
  account: 'Signed in as {name}',
};

export type Words = typeof english;

const german: Words = {
  studio: 'Studio',
  billing: 'Abrechnung',
  tagline: 'Beschreiben Sie ein Bild. Halide entwickelt es.',
  promptLabel: 'Was soll das Bild zeigen?',
  promptExample: 'Eine Hafenstadt in der Dämmerung, vom Wasser aus',
  generate: 'Bild erzeugen · {cost}',
  generateIncluded: 'Bild erzeugen',
  job: 'Auftrag starten · {cost}',
  jobIncluded: 'Auftrag starten',
  credits: '{count} Credits',
  another: 'Andere Idee',
  yours: 'Ihre Bilder',
  examples: 'Mit Halide gemacht',
  developing: 'Wird entwickelt …',
  held: 'Beim Neuladen der Seite angehalten.',
  waiting: 'Angehalten. Es geht von selbst weiter.',
  stopped: 'Nicht erzeugt. Es wurde nichts verbraucht.',
  goOn: 'Fortsetzen',
  discard: 'Verwerfen',
  failed: 'Das Bild konnte nicht erzeugt werden. Es wurde nichts verbraucht.',
  made: '„{prompt}“ ist fertig.',
  skip: 'Zum Inhalt',
  account: 'Angemeldet als {name}',
};

const arabic: Words = {
  studio: 'الاستوديو',
  billing: 'الفوترة',
  tagline: 'صِف صورة، وهاليد تُظهرها.',
  promptLabel: 'ماذا تُظهر الصورة؟',
  promptExample: 'مدينة ساحلية عند الغسق كما تُرى من البحر',
  generate: 'إنشاء صورة · {cost}',
  generateIncluded: 'إنشاء صورة',
  job: 'تشغيل مهمة · {cost}',
  jobIncluded: 'تشغيل مهمة',
  credits: '{count} رصيد',
  another: 'فكرة أخرى',
  yours: 'صورك',
  examples: 'صُنعت باستخدام هاليد',
  developing: 'جارٍ الإظهار…',
  held: 'توقفت عند إعادة تحميل الصفحة.',
  waiting: 'متوقفة مؤقتًا، وستتابع من تلقاء نفسها.',
  stopped: 'لم تُنشأ. لم يُستهلك شيء.',
  goOn: 'متابعة',
  discard: 'تجاهل',
  failed: 'تعذّر إنشاء الصورة. لم يُستهلك شيء.',
  made: '«{prompt}» جاهزة.',
  skip: 'انتقل إلى المحتوى',
  account: 'تم تسجيل الدخول باسم {name}',
};

const dictionaries: Readonly<Record<string, Words>> = { en: english, de: german, ar: arabic };

export function wordsFor(language: string): Words {
  return dictionaries[language] ?? english;
}

export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Puts the words into every element that names one with `data-words`. */
export function translatePage(root: ParentNode, words: Words): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-words]')) {
    const key = element.dataset['words'] as keyof Words;
    element.textContent = words[key];
  }
}
