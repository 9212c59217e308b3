package nl.weegwijzer.ui.professional.client;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.publishing.Progress;
import nl.weegwijzer.afweging.starting.CommonQuestion;

/** With what an afweging can begin: with nothing, at a starting point, or with what lay on the table before. */
sealed interface Beginning {

    /** What the form calls it. */
    String words();

    /** With its question alone. */
    record Empty() implements Beginning {

        @Override
        public String words() {
            return text("Beginning.empty");
        }
    }

    /** At the starting point of a common question. */
    record Start(CommonQuestion about) implements Beginning {

        @Override
        public String words() {
            return text("Beginning.start", word(about));
        }
    }

    /** With what lay on the table of an earlier one of this client. */
    record Copy(AfwegingId earlier, String question) implements Beginning {

        @Override
        public String words() {
            return text("Beginning.copy", question);
        }
    }

    /** Everything there is to choose. */
    static List<Beginning> all(List<Progress> earlier) {
        List<Beginning> all = new ArrayList<>();
        all.add(new Empty());
        Arrays.stream(CommonQuestion.values()).map(Start::new).forEach(all::add);
        earlier.stream()
                .filter(one -> !one.question().isEmpty())
                .map(one -> new Copy(one.afweging(), one.question()))
                .forEach(all::add);
        return all;
    }
}
