/** Looking back: whether the weighing and the feeling of a client came closer, and whether they felt heard. */
@NullMarked
package nl.weegwijzer.ui.client.lookback;

import org.jspecify.annotations.NullMarked;
