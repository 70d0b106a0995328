import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    '上位のプランのほうがお得です。現在のペースでは、月に約{missing}クレジット不足します。パックでは{packPrice}かかりますが、{plan}なら追加{upgradePrice}で足ります。',
  pack: 'パックのほうがお得です。現在のペースでは、月に約{missing}クレジット不足します。パックでは{packPrice}ですが、{plan}にすると{upgradePrice}高くなります。',
  equal: '現在のペースでは、月に約{missing}クレジット不足します。パックでも{plan}でも同じ{packPrice}です。',
  see: '{plan}を見る',
};
