package fr.parvis.forms.connect;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** {@code https://recherche-entreprises.api.gouv.fr/search}: open data, no key. */
@Component
@ConditionalOnProperty("parvis.connect.companies")
class RechercheEntreprises implements CompanyDirectory {

    private final Service service;

    RechercheEntreprises(@Value("${parvis.connect.companies}") String address, Clock clock) {
        service = new Service(address, Map.of(), clock);
    }

    @Override
    public Optional<String> name(String siret) {
        return service.ask(Map.of("q", siret, "page", "1", "per_page", "1"))
                .map(answer -> answer.path("results").path(0))
                .filter(found -> siret.startsWith(found.path("siren").asString("none")))
                .map(RechercheEntreprises::name)
                .filter(name -> !name.isBlank());
    }

    private static String name(JsonNode company) {
        String legal = company.path("nom_raison_sociale").asString("");
        return legal.isBlank() ? company.path("nom_complet").asString("") : legal;
    }
}
