package fr.parvis.audit;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains what was written since the last time, commune after commune. The order of the chain is
 * that of sealing: an entry whose transaction took long comes after younger ones.
 */
@Service
class SealJournal {

    private static final Logger LOG = LoggerFactory.getLogger(SealJournal.class);
    private static final int BATCH = 1_000;

    private final JournalStore store;
    private final TransactionTemplate transaction;

    SealJournal(JournalStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * A commune whose chain cannot go on does not keep the others waiting.
     *
     * @return the last seal of each chain that went on
     */
    Map<CommuneId, Seal> sealAll() {
        var ends = new HashMap<CommuneId, Seal>();
        for (int number : store.communesToSeal()) {
            var commune = new CommuneId(number);
            try {
                ends.put(commune, CommuneScope.call(commune, this::sealCurrent));
            } catch (DataAccessException broken) {
                LOG.error("the journal of commune {} could not be sealed", commune, broken);
            }
        }
        return ends;
    }

    private Seal sealCurrent() {
        int sealed;
        do {
            sealed = transaction.execute(_ -> sealBatch());
        } while (sealed == BATCH);
        return store.lastSeal();
    }

    private int sealBatch() {
        store.lockChain();
        List<Entry> entries = store.unsealed(BATCH);
        if (entries.isEmpty()) {
            return 0;
        }
        var seals = new ArrayList<Seal>(entries.size());
        Seal last = store.lastSeal();
        for (Entry entry : entries) {
            last = last.next(entry);
            seals.add(last);
        }
        store.seal(seals);
        return seals.size();
    }
}
