package fr.parvis.requests.hooks;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An administrator says where a hook leads and under which secret. */
@Component
class SetHook {

    private static final int SHORTEST_SECRET = 16;

    private final Hooks hooks;
    private final HookAddress addresses;
    private final ApplicationEventPublisher events;

    SetHook(Hooks hooks, HookAddress addresses, ApplicationEventPublisher events) {
        this.hooks = hooks;
        this.addresses = addresses;
        this.events = events;
    }

    /**
     * @param secret empty keeps the one there is
     * @return what is wrong, as the end of a message key
     */
    @Transactional
    public Optional<String> set(String name, String address, String secret) {
        Optional<String> fault = addresses.fault(address);
        if (fault.isPresent()) {
            return fault;
        }
        String kept = hooks.named(name).map(Hook::secret).orElse("");
        String wanted = secret.isEmpty() ? kept : secret;
        if (wanted.length() < SHORTEST_SECRET) {
            return Optional.of("secret");
        }
        hooks.save(new Hook(name, address, wanted));
        events.publishEvent(new HookChanged(name, address));
        return Optional.empty();
    }
}
