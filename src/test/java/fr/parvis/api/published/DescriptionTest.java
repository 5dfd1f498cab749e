package fr.parvis.api.published;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.api.calls.Needs;
import fr.parvis.api.calls.ProblemType;
import fr.parvis.api.tokens.Scope;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class DescriptionTest {

    @Autowired Communes communes;
    @Autowired Description description;
    @Autowired Collection<RequestMappingHandlerMapping> mappings;
    @LocalServerPort int port;

    private Commune brest;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
    }

    @Test
    void everyCallIsDescribedWithItsScopesAndNoOtherIs() {
        Map<String, Set<String>> described =
                description.operations().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.method() + " " + one.path(),
                                        one -> new TreeSet<>(one.scopes())));
        Map<String, Set<String>> answered = new HashMap<>();
        calls().forEach((call, method) -> answered.put(call, scopes(method)));
        assertThat(described).isEqualTo(answered);
        assertThat(answered).hasSizeGreaterThan(15);
    }

    @Test
    void everyParameterOfTheAddressIsDescribed() {
        JsonNode root = new JsonMapper().readTree(description.json());
        calls().forEach(
                        (call, method) -> {
                            String[] parts = call.split(" ");
                            Set<String> described = parameters(root, parts[0], parts[1]);
                            for (var parameter : method.getMethodParameters()) {
                                if (parameter.hasParameterAnnotation(RequestParam.class)
                                        && !parameter
                                                .getParameterType()
                                                .getSimpleName()
                                                .equals("MultipartFile")) {
                                    assertThat(described)
                                            .as(call)
                                            .contains(parameter.getParameter().getName());
                                }
                            }
                        });
    }

    @Test
    void everyReferenceInItLeadsSomewhere() {
        JsonNode root = new JsonMapper().readTree(description.json());
        List<String> references = root.findValuesAsString("$ref");
        assertThat(references).hasSizeGreaterThan(100);
        assertThat(references)
                .allSatisfy(
                        one ->
                                assertThat(root.at(one.substring(1)).isMissingNode())
                                        .as(one)
                                        .isFalse());
        Set<String> used = new TreeSet<>(references);
        root.at("/components/schemas")
                .propertyNames()
                .forEach(name -> assertThat(used).contains("#/components/schemas/" + name));
        root.at("/components/parameters")
                .propertyNames()
                .forEach(name -> assertThat(used).contains("#/components/parameters/" + name));
    }

    @Test
    void everybodyMayReadItAndKeepIt() {
        var browser = new Browser(port, brest).with("Accept", "application/json");
        Browser.Page answer = browser.get("/api/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("public");
        assertThat(answer.body()).startsWith("{\"openapi\":\"3.1.0\"");
        assertThat(
                        browser.with("If-None-Match", answer.header("ETag"))
                                .get("/api/openapi.json")
                                .status())
                .isEqualTo(304);
    }

    @Test
    void eachRefusalHasAPageAndThePageOfTheInterfaceLeadsThere() {
        var browser = new Browser(port, brest);
        String guide = browser.get("/api").body();
        for (ProblemType type : ProblemType.values()) {
            String page = "/api/problems/" + type.code();
            assertThat(guide).contains(page);
            assertThat(browser.get(page).status()).as(page).isEqualTo(200);
        }
        assertThat(browser.get("/api/problems/autre").status()).isEqualTo(404);
    }

    private Map<String, HandlerMethod> calls() {
        Map<String, HandlerMethod> calls = new HashMap<>();
        mappings.forEach(
                mapping ->
                        mapping.getHandlerMethods()
                                .forEach(
                                        (info, method) ->
                                                info.getPatternValues().stream()
                                                        .filter(it -> it.startsWith("/api/v1"))
                                                        .forEach(
                                                                path ->
                                                                        info.getMethodsCondition()
                                                                                .getMethods()
                                                                                .forEach(
                                                                                        verb ->
                                                                                                calls
                                                                                                        .put(
                                                                                                                verb
                                                                                                                        + " "
                                                                                                                        + path,
                                                                                                                method)))));
        return calls;
    }

    private static Set<String> scopes(HandlerMethod method) {
        return Arrays.stream(method.getMethodAnnotation(Needs.class).value())
                .map(Scope::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> parameters(JsonNode root, String method, String path) {
        return root.get("paths")
                .get(path)
                .get(method.toLowerCase())
                .path("parameters")
                .valueStream()
                .map(one -> root.at(one.get("$ref").asString().substring(1)))
                .map(one -> one.get("name").asString())
                .collect(Collectors.toSet());
    }
}
