/**
 * What people see: the only place that knows Vaadin.
 *
 * <p>Cut by audience: each audience has its own access, tone and language, and its pages join the story modules
 * backwards. {@code shell} is around every page, {@code text} holds the words, {@code field} is for writing,
 * {@code block} for what pages are made of.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "people",
            "security",
            "catalogue",
            "kader",
            "afweging",
            "afweging :: blocks",
            "afweging :: checking",
            "afweging :: comparing",
            "afweging :: document",
            "afweging :: glossary",
            "afweging :: joint",
            "afweging :: notes",
            "afweging :: peeling",
            "afweging :: publishing",
            "afweging :: starting",
            "afweging :: term",
            "response",
            "response :: choosing",
            "response :: comparison",
            "response :: enough",
            "response :: moment",
            "response :: progress",
            "response :: readfirst",
            "response :: takenalong",
            "response :: teachback",
            "response :: warning",
            "goals",
            "conversation",
            "conversation :: act",
            "conversation :: agenda",
            "conversation :: assisted",
            "conversation :: invitation",
            "conversation :: waiting",
            "goals :: clash",
            "goals :: refusal",
            "goals :: scaling",
            "jointplan",
            "dossier",
            "language",
            "unsent",
            "wordlist"
        })
@NullMarked
package nl.weegwijzer.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
