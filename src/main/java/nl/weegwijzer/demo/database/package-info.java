/** The embedded database of the demo and of the tests: a real MariaDB as a supervised child of this process. */
@NullMarked
package nl.weegwijzer.demo.database;

import org.jspecify.annotations.NullMarked;
