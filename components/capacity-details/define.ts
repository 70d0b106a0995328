/** What opens below credits and balance: loaded together, because it is read together. */
import '../forecast/define.ts';
import '../grants/define.ts';
