/** Registers each billing element when the page first has it. One script tag, and only what is used is downloaded. */
import { startAutoloader } from './autoload.ts';

startAutoloader();
