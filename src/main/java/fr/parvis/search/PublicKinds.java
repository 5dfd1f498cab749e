package fr.parvis.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The sorts of things that can be found here; asked of their sources when first needed. */
@Component
public class PublicKinds {

    private final ObjectProvider<PublicSource> sources;
    private final Map<String, PublicKind> known = new ConcurrentHashMap<>();

    PublicKinds(ObjectProvider<PublicSource> sources) {
        this.sources = sources;
    }

    public PublicKind get(String code) {
        return known.computeIfAbsent(code, this::find);
    }

    private PublicKind find(String code) {
        return sources.stream()
                .flatMap(source -> source.kinds().stream())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseGet(() -> PublicKind.unknown(code));
    }
}
