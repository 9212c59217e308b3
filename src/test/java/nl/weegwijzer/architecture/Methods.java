package nl.weegwijzer.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** How long methods are, as the compiler reads them. */
final class Methods {

    private Methods() {}

    /** Lines between the braces of each method, the longest of those that share a name, by {@code Class.method}. */
    static Map<String, Long> lengths(List<Source> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(
                            sources.stream().map(Source::path).toList()));
            return lengths(task.parse(), Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Long> lengths(Iterable<? extends CompilationUnitTree> units, SourcePositions positions) {
        Map<String, Long> lengths = new TreeMap<>();
        units.forEach(unit -> new TreeScanner<Void, String>() {
            @Override
            public Void visitMethod(MethodTree method, String file) {
                if (method.getBody() != null) {
                    lengths.merge(file + "." + method.getName(), between(unit, method.getBody()), Math::max);
                }
                return super.visitMethod(method, file);
            }

            private long between(CompilationUnitTree unit, Tree body) {
                long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, body));
                long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, body));
                return Math.max(0, last - first - 1);
            }
        }.scan(unit, nameOf(unit)));
        return lengths;
    }

    private static String nameOf(CompilationUnitTree unit) {
        return unit.getSourceFile().getName().replaceFirst(".*/", "").replaceFirst("\\.java$", "");
    }
}
