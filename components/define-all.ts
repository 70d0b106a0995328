/**
 * Registers `billing-portal` and `billing-provider` at once and what is drawn with them. Everything else registers itself
 * when the page has it (see `autoloader.ts`), so that nobody downloads what nobody sees.
 */
import './portal/define.ts';
import './provider/define.ts';
import { startAutoloader } from './autoload.ts';

startAutoloader();
