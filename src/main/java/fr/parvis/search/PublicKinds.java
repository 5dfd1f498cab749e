package fr.parvis.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The sorts of things that can be found here. */
@Component
public class PublicKinds {

    private final Map<String, PublicKind> kinds;

    PublicKinds(List<PublicSource> sources) {
        this.kinds =
                sources.stream()
                        .flatMap(source -> source.kinds().stream())
                        .collect(Collectors.toMap(PublicKind::code, Function.identity()));
    }

    public PublicKind get(String code) {
        PublicKind known = kinds.get(code);
        return known == null ? PublicKind.unknown(code) : known;
    }
}
