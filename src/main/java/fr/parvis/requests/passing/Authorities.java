package fr.parvis.requests.passing;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.requests.life.Request;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Who else in the installation could be in charge of a request. */
@Component
public class Authorities {

    /** How many communes are asked whether they take the procedure. */
    private static final int MOST = 30;

    private final Communes communes;
    private final Crossing crossing;

    Authorities(Communes communes, Crossing crossing) {
        this.communes = communes;
        this.crossing = crossing;
    }

    /**
     * @param name part of one to look for; empty for those of the same joint authority
     */
    public List<Commune> taking(Request request, String name) {
        Commune here = communes.current();
        Predicate<Commune> near =
                name.isBlank()
                        ? one ->
                                here.jointAuthority() != null
                                        && here.jointAuthority().equals(one.jointAuthority())
                        : one -> plain(one.name()).contains(plain(name));
        return communes.all().stream()
                .filter(one -> !one.id().equals(here.id()))
                .filter(near)
                .sorted(Comparator.comparing(Commune::name))
                .limit(MOST)
                .filter(one -> crossing.takes(one.id(), request.procedureCode()))
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
