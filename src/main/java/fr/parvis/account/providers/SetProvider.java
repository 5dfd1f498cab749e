package fr.parvis.account.providers;

import fr.parvis.account.openid.Fault;
import fr.parvis.account.openid.NotProven;
import fr.parvis.account.openid.OpenId;
import fr.parvis.account.openid.ProviderAddress;
import fr.parvis.kernel.Outcome;
import java.net.URI;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator says how the commune is known to a provider, and tries whether that is so. */
@Service
public class SetProvider {

    private final ProviderStore providers;
    private final ProviderAddress addresses;
    private final OpenId openId;
    private final ApplicationEventPublisher events;

    SetProvider(
            ProviderStore providers,
            ProviderAddress addresses,
            OpenId openId,
            ApplicationEventPublisher events) {
        this.providers = providers;
        this.addresses = addresses;
        this.openId = openId;
        this.events = events;
    }

    @Transactional
    public Outcome<ProviderSettings, SettingsRefused> set(TypedSettings typed) {
        Outcome<ProviderSettings, SettingsRefused> checked = check(typed);
        if (checked instanceof Outcome.Done<ProviderSettings, SettingsRefused>(var settings)) {
            providers.save(settings);
            events.publishEvent(new ProviderChanged(settings.provider(), settings.active()));
        }
        return checked;
    }

    /**
     * Empty when the provider answers and knows us under this secret.
     *
     * @param back where it would send browsers
     */
    public Optional<Fault> tryOut(ProviderSettings settings, URI back) {
        try {
            openId.tryOut(settings.registration(), back);
            return Optional.empty();
        } catch (NotProven failed) {
            return Optional.of(failed.fault());
        }
    }

    public Outcome<ProviderSettings, SettingsRefused> check(TypedSettings typed) {
        String secret =
                typed.secret().isBlank()
                        ? providers.find(typed.provider()).map(ProviderSettings::secret).orElse("")
                        : typed.secret().strip();
        ProviderSettings settings = typed.with(secret);
        return fault(settings)
                .<Outcome<ProviderSettings, SettingsRefused>>map(
                        field -> Outcome.refused(new SettingsRefused(field)))
                .orElseGet(() -> Outcome.done(settings));
    }

    private Optional<String> fault(ProviderSettings settings) {
        if (!addresses.allows(settings.issuer())) {
            return Optional.of("issuer");
        }
        if (!settings.clientId().matches("\\S{1,200}")) {
            return Optional.of("client");
        }
        if (settings.secret().isEmpty()) {
            return Optional.of("secret");
        }
        if (settings.levels().isEmpty()) {
            return Optional.of("levels");
        }
        return settings.sirets().stream().allMatch(one -> one.matches("\\d{14}"))
                ? Optional.empty()
                : Optional.of("sirets");
    }
}
