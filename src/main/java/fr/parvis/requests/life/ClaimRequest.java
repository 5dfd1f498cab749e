package fr.parvis.requests.life;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A resident puts a request that was sent without an account under their own. */
@Component
public class ClaimRequest {

    private final RequestStore store;
    private final Recorder recorder;

    ClaimRequest(RequestStore store, Recorder recorder) {
        this.store = store;
        this.recorder = recorder;
    }

    /**
     * Does nothing when it is theirs already.
     *
     * @return whether it is theirs now; false when another account has it
     */
    @Transactional
    public boolean claim(long id, long resident) {
        if (store.giveTo(id, resident)) {
            recorder.tell(store.find(id).orElseThrow(), "claimed");
            return true;
        }
        Long owner = store.find(id).map(Request::residentId).orElse(null);
        return owner != null && owner == resident;
    }
}
