package nl.weegwijzer.afweging.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.expression.MapAccessor;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

class QuestionTest {

    private static final Map<String, Object> NAMES = Map.of("yes", true, "no", false, "word", "it's NONE");

    private final SpelExpressionParser parser = new SpelExpressionParser();
    private final StandardEvaluationContext aids = new StandardEvaluationContext();

    QuestionTest() {
        aids.setPropertyAccessors(List.of(new MapAccessor(false)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes and yes",
                "yes and no",
                "no and unknown.name()",
                "yes or unknown.name()",
                "no or no",
                "(yes or no) and (no or yes)",
                "yes or no and no",
                "(yes or no) and no",
                "!(yes and no) and !no",
                "yes ? 'a' : 'b'",
                "word == 'it''s NONE' and word.length() > 3",
                "word != null or !yes",
                "word.startsWith('it') and word.length() - 1 == 8"
            })
    void isAnsweredAsItIsAsOneExpression(String words) {
        Object whole = parser.parseExpression(words).getValue(aids, NAMES);

        assertThat(Question.of(words, parser).ask(aids, NAMES)).isEqualTo(whole);
    }
}
