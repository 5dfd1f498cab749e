package fr.parvis.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Name;
import javax.tools.ToolProvider;

/** The source files below a folder, read by the compiler's own parser, and their sizes. */
final class Sources {

    /**
     * @param collaborators parameters that are not settings ({@code @Value})
     */
    record ConstructorSize(String name, long collaborators) {}

    record Size(String name, long lines) {}

    private final List<Size> classes = new ArrayList<>();
    private final List<Size> methods = new ArrayList<>();
    private final List<ConstructorSize> constructors = new ArrayList<>();

    static Sources below(Path folder) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(folder)) {
            var java = found.filter(path -> path.toString().endsWith(".java")).toList();
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(java));
            var sources = new Sources();
            var positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(sources.new Measuring(unit, positions), null);
            }
            return sources;
        }
    }

    List<Size> classes() {
        return classes;
    }

    List<Size> methods() {
        return methods;
    }

    List<ConstructorSize> constructors() {
        return constructors;
    }

    private final class Measuring extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private String owner = "";
        private boolean inRecord;

        Measuring(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            String outer = owner;
            boolean outerIsRecord = inRecord;
            owner =
                    outer.isEmpty()
                            ? qualified(type.getSimpleName())
                            : outer + "." + type.getSimpleName();
            inRecord = type.getKind() == Tree.Kind.RECORD;
            classes.add(new Size(owner, lines(type)));
            super.visitClass(type, none);
            owner = outer;
            inRecord = outerIsRecord;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            String name = owner + "." + method.getName();
            methods.add(new Size(name, lines(method)));
            // the components of a record are what it holds, not whom it works with
            if (method.getReturnType() == null && !inRecord) {
                constructors.add(new ConstructorSize(name, collaborators(method)));
            }
            return super.visitMethod(method, none);
        }

        private long collaborators(MethodTree constructor) {
            return constructor.getParameters().stream()
                    .filter(parameter -> !parameter.getModifiers().toString().contains("@Value"))
                    .count();
        }

        private String qualified(Name name) {
            return unit.getPackageName() + "." + name;
        }

        private long lines(Tree tree) {
            return line(positions.getEndPosition(unit, tree))
                    - line(positions.getStartPosition(unit, tree))
                    + 1;
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
