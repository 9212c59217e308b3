package nl.weegwijzer.afweging.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.OpAnd;
import org.springframework.expression.spel.ast.OpOr;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/**
 * What a template asks.
 *
 * <p>The sides of an {@code and} or {@code or} are expressions of their own. As one, they are compiled only when both
 * sides were asked early on; most documents answer by the first side, and then all of it is looked up for ever.
 */
@FunctionalInterface
interface Question {

    @Nullable
    Object ask(EvaluationContext aids, Map<String, Object> names);

    static Question of(String words, SpelExpressionParser parser) {
        SpelExpression expression = parser.parseRaw(words);
        SpelNode root = expression.getAST();
        if (root instanceof OpAnd) {
            Question first = side(root, 0, parser);
            Question second = side(root, 1, parser);
            return (aids, names) -> first.holds(aids, names) && second.holds(aids, names);
        }
        if (root instanceof OpOr) {
            Question first = side(root, 0, parser);
            Question second = side(root, 1, parser);
            return (aids, names) -> first.holds(aids, names) || second.holds(aids, names);
        }
        return expression::getValue;
    }

    private static Question side(SpelNode operator, int at, SpelExpressionParser parser) {
        return of(operator.getChild(at).toStringAST(), parser);
    }

    private boolean holds(EvaluationContext aids, Map<String, Object> names) {
        return Boolean.TRUE.equals(ask(aids, names));
    }
}
