package fr.parvis.isolation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the program, read from the program itself. */
@Component
public class Routes {

    private static final String ERRORS = "/error";
    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final Collection<RequestMappingHandlerMapping> mappings;

    Routes(Collection<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /**
     * @param pattern with the names of its variables alone, without what is asked of their values
     */
    public record Route(String method, String pattern) {

        private static final Pattern ASKED = Pattern.compile("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}");

        static Route of(RequestMethod method, String mapped) {
            return new Route(method.name(), ASKED.matcher(mapped).replaceAll("{$1}"));
        }

        public boolean namesAThing() {
            return pattern.contains("{") || pattern.contains("*");
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    public List<Route> all() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Routes::of)
                .filter(route -> !route.pattern().startsWith(ERRORS))
                .distinct()
                .toList();
    }

    /** The names of the parameters that each route reads from its address or its form. */
    public Map<Route, Set<String>> parameters() {
        Map<Route, Set<String>> all = new LinkedHashMap<>();
        for (RequestMappingHandlerMapping mapping : mappings) {
            mapping.getHandlerMethods()
                    .forEach(
                            (info, handler) ->
                                    of(info).forEach(
                                                    route ->
                                                            all.computeIfAbsent(
                                                                            route,
                                                                            _ -> new TreeSet<>())
                                                                    .addAll(parameters(handler))));
        }
        return all;
    }

    private static Set<String> parameters(HandlerMethod handler) {
        String[] names = NAMES.getParameterNames(handler.getMethod());
        Set<String> found = new TreeSet<>();
        for (MethodParameter one : handler.getMethodParameters()) {
            RequestParam asked = one.getParameterAnnotation(RequestParam.class);
            if (asked != null) {
                found.add(asked.name().isEmpty() ? names[one.getParameterIndex()] : asked.name());
            }
        }
        return found;
    }

    /** A mapping without method answers all of them: reading and posting are asked for. */
    private static Stream<Route> of(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        Set<RequestMethod> asked =
                methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods;
        return info.getPatternValues().stream()
                .flatMap(pattern -> asked.stream().map(method -> Route.of(method, pattern)));
    }
}
