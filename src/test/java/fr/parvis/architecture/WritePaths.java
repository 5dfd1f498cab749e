package fr.parvis.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Follows the calls from each method that answers a GET, through interfaces to every
 * implementation, until one changes rows. Events are not followed.
 */
final class WritePaths {

    private final JavaClasses classes;
    private final Set<String> allowed;
    private final Map<JavaCodeUnit, List<JavaCodeUnit>> known = new HashMap<>();

    /**
     * @param allowed methods, as {@code Type.method}, beyond which writing is permitted
     */
    WritePaths(JavaClasses classes, Set<String> allowed) {
        this.classes = classes;
        this.allowed = allowed;
    }

    /** One path per page that writes, from its method to the one that changes rows. */
    List<String> fromReads() {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(GetMapping.class))
                .flatMap(method -> pathFrom(method).stream())
                .sorted()
                .toList();
    }

    private Optional<String> pathFrom(JavaMethod page) {
        var cameFrom = new HashMap<JavaCodeUnit, JavaCodeUnit>();
        var next = new ArrayDeque<JavaCodeUnit>(List.of(page));
        cameFrom.put(page, page);
        while (!next.isEmpty()) {
            JavaCodeUnit here = next.remove();
            if (writes(here)) {
                return Optional.of(path(here, cameFrom));
            }
            known.computeIfAbsent(here, this::callees).stream()
                    .filter(callee -> cameFrom.putIfAbsent(callee, here) == null)
                    .forEach(next::add);
        }
        return Optional.empty();
    }

    private static boolean writes(JavaCodeUnit unit) {
        return accesses(unit)
                .anyMatch(
                        call ->
                                call.getTarget().getName().equals("update")
                                        && call.getTargetOwner()
                                                .isEquivalentTo(JdbcClient.StatementSpec.class));
    }

    /** Most pages share most of what they call. */
    private List<JavaCodeUnit> callees(JavaCodeUnit unit) {
        return accesses(unit)
                .flatMap(
                        call ->
                                Stream.concat(
                                                Stream.of(call.getTargetOwner()),
                                                call.getTargetOwner().getAllSubclasses().stream())
                                        .flatMap(type -> declared(type, call).stream()))
                .filter(callee -> classes.contain(callee.getOwner().getName()))
                .filter(callee -> !allowed.contains(name(callee)))
                .distinct()
                .toList();
    }

    private static Stream<JavaCodeUnitAccess<?>> accesses(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream());
    }

    private static Optional<JavaCodeUnit> declared(JavaClass type, JavaCodeUnitAccess<?> call) {
        List<String> parameters =
                call.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return type.tryGetCodeUnitWithParameterTypeNames(call.getTarget().getName(), parameters);
    }

    private static String path(JavaCodeUnit end, Map<JavaCodeUnit, JavaCodeUnit> cameFrom) {
        String path = name(end);
        for (JavaCodeUnit unit = end; cameFrom.get(unit) != unit; ) {
            unit = cameFrom.get(unit);
            path = name(unit) + " → " + path;
        }
        return path;
    }

    private static String name(JavaCodeUnit unit) {
        return unit.getOwner().getSimpleName() + "." + unit.getName();
    }
}
