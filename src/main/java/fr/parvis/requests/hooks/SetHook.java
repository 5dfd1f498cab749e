package fr.parvis.requests.hooks;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An administrator says where a hook leads and under which secret. */
@Component
class SetHook {

    private final Hooks hooks;
    private final HookAddress addresses;
    private final HeardFacts heard;
    private final ApplicationEventPublisher events;

    SetHook(
            Hooks hooks,
            HookAddress addresses,
            HeardFacts heard,
            ApplicationEventPublisher events) {
        this.hooks = hooks;
        this.addresses = addresses;
        this.heard = heard;
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
        Optional<HookSecret> wanted =
                secret.isEmpty()
                        ? hooks.named(name).map(Hook::secret)
                        : HookSecret.of(secret.strip());
        if (wanted.isEmpty()) {
            return Optional.of("secret");
        }
        hooks.save(new Hook(name, address, wanted.get()));
        events.publishEvent(new HookChanged(name, address));
        return Optional.empty();
    }

    /** Of what it is told from now on; codes of no fact are passed over. */
    @Transactional
    public void hear(String name, List<String> facts) {
        heard.replace(
                name,
                facts.stream()
                        .flatMap(code -> Fact.of(code).stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
        events.publishEvent(new HookChanged(name, hooks.named(name).orElseThrow().address()));
    }
}
