package fr.parvis.forms.connect;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** {@code https://data.geopf.fr/geocodage/search}: open data, no key, 50 questions a second. */
@Component
@ConditionalOnProperty("parvis.connect.addresses")
class Geoplateforme implements AddressDirectory {

    private static final int FOUND = 5;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 200;

    /** What is less like the question is not shown. */
    private static final double LIKENESS = 0.5;

    private final Service service;

    Geoplateforme(@Value("${parvis.connect.addresses}") String address, Clock clock) {
        service = new Service(address, Map.of(), clock);
    }

    @Override
    public List<Found> find(String typed) {
        if (typed.strip().length() < SHORTEST || typed.length() > LONGEST) {
            return List.of();
        }
        return service.ask(Map.of("q", typed.strip(), "limit", FOUND, "index", "address")).stream()
                .flatMap(answer -> answer.path("features").valueStream())
                .map(feature -> feature.path("properties"))
                .filter(found -> found.path("score").asDouble(0) >= LIKENESS)
                .flatMap(Geoplateforme::found)
                .limit(FOUND)
                .toList();
    }

    private static Stream<Found> found(JsonNode properties) {
        String street = properties.path("name").asString("");
        String postalCode = properties.path("postcode").asString("");
        String city = properties.path("city").asString("");
        return street.isBlank() || postalCode.isBlank() || city.isBlank()
                ? Stream.of()
                : Stream.of(
                        new Found(
                                street,
                                postalCode,
                                city,
                                properties.path("citycode").asString("")));
    }
}
