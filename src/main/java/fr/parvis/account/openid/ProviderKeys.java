package fr.parvis.account.openid;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The keys under which providers sign: remembered for a while, and asked again when a token names
 * one that is not among them.
 */
@Component
class ProviderKeys {

    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final Duration USABLE = Duration.ofHours(4);
    private static final Duration BETWEEN_TWO = Duration.ofSeconds(1);
    private static final int MOST = 500;

    private final ProviderHttp http;
    private final Map<URI, JWKSource<SecurityContext>> known = new ConcurrentHashMap<>();

    ProviderKeys(ProviderHttp http) {
        this.http = http;
    }

    JWKSource<SecurityContext> at(URI address) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(address, this::source);
    }

    private JWKSource<SecurityContext> source(URI address) {
        return JWKSourceBuilder.<SecurityContext>create(url(address), http)
                .cache(FRESH.toMillis(), 2 * ProviderHttp.PATIENCE.toMillis())
                .refreshAheadCache(false)
                .rateLimited(BETWEEN_TWO.toMillis())
                .outageTolerant(USABLE.toMillis())
                .build();
    }

    private static URL url(URI address) {
        try {
            return address.toURL();
        } catch (MalformedURLException strange) {
            throw new IllegalArgumentException(strange);
        }
    }
}
