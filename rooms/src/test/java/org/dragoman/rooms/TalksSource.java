package org.dragoman.rooms;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// The source of `talks`, for whoever checks that everything it says has words here.
final class TalksSource {

    private static final Path TALKS =
            Path.of(System.getProperty("dragoman.root", ".."))
                    .toAbsolutePath()
                    .resolve("talks/src/main/java/org/dragoman/talks");

    private TalksSource() {}

    /// Each file's name and tree.
    static void each(BiConsumer<String, Tree> reader) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = Files.walk(TALKS);
                var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources =
                    manager.getJavaFileObjectsFromPaths(
                            files.filter(file -> file.toString().endsWith(".java")).toList());
            var task = compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
            for (var unit : ((JavacTask) task).parse()) {
                var name = Path.of(unit.getSourceFile().getName()).getFileName();
                reader.accept(String.valueOf(name), unit);
            }
        }
    }

    /// Every string that stands somewhere in a tree.
    static Set<String> strings(Tree tree) {
        var strings = new TreeSet<String>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void with) {
                if (literal.getValue() instanceof String words) {
                    strings.add(words);
                }
                return null;
            }
        }.scan(tree, null);
        return strings;
    }
}
