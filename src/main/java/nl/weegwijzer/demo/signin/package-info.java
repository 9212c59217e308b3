/** The demo's provider of sign-ins: a real one, in the same process, where you say who you are and are believed. */
@NullMarked
package nl.weegwijzer.demo.signin;

import org.jspecify.annotations.NullMarked;
