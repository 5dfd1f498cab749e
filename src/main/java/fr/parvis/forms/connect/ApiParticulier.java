package fr.parvis.forms.connect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * API Particulier, version 3: {@code …/v3/dss/quotient_familial/identite}, with the token of the
 * town hall's authorisation and its SIRET.
 */
@Component
@ConditionalOnProperty("parvis.connect.family-quotient.address")
class ApiParticulier implements FamilyQuotients {

    private static final String FRANCE = "99100";

    private final Service service;
    private final String recipient;

    ApiParticulier(
            @Value("${parvis.connect.family-quotient.address}") String address,
            @Value("${parvis.connect.family-quotient.token}") String token,
            @Value("${parvis.connect.family-quotient.recipient}") String recipient,
            Clock clock) {
        this.service = new Service(address, Map.of("Authorization", "Bearer " + token), clock);
        this.recipient = recipient;
    }

    @Override
    public Optional<Integer> of(Person person) {
        return service.ask(query(person))
                .map(answer -> answer.path("data").path("quotient_familial").path("valeur"))
                .filter(JsonNode::isIntegralNumber)
                .map(JsonNode::intValue);
    }

    private Map<String, Object> query(Person person) {
        LocalDate birth = person.birthDate();
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("recipient", recipient);
        query.put("codeCogInseePaysNaissance", FRANCE);
        query.put("codeCogInseeCommuneNaissance", person.birthCommune());
        query.put("sexeEtatCivil", person.sex());
        query.put("nomNaissance", person.birthName());
        query.put("prenoms[]", List.of(person.firstNames().strip().split("[\\s,]+")));
        query.put("anneeDateNaissance", birth.getYear());
        query.put("moisDateNaissance", birth.getMonthValue());
        query.put("jourDateNaissance", birth.getDayOfMonth());
        return query;
    }
}
