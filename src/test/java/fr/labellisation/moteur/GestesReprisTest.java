package fr.labellisation.moteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DeadlockLoserDataAccessException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which commands are tried again, after what, and how often. */
class GestesReprisTest {
    private static final Command<?> SAISIE = new SubmitTaskFormCmd("tache", Map.of(), false, false);

    private final Queue<RuntimeException> echecs = new ArrayDeque<>();
    private final GestesRepris gestes = new GestesRepris();
    private int essais;

    GestesReprisTest() {
        gestes.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                essais++;
                if (!echecs.isEmpty()) {
                    throw echecs.remove();
                }
                return null;
            }
        });
    }

    @AfterEach
    void aucuneTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void un_geste_devance_est_repris() {
        echecs.add(new OptimisticLockingException("devancé"));

        gestes.execute(SAISIE);

        assertThat(essais).isEqualTo(2);
    }

    @Test
    void un_conflit_de_la_base_aussi_meme_enveloppe_par_le_moteur() {
        echecs.add(new ProcessEngineException("listener", new DeadlockLoserDataAccessException("interblocage", null)));

        gestes.execute(new ClaimTaskCmd("tache", "camille"));

        assertThat(essais).isEqualTo(2);
    }

    /** Its execution is gone, or the groups that may do it, or what a row refers to. */
    @Test
    void une_tache_qui_finit_pendant_qu_on_la_lit_est_relue() {
        for (RuntimeException echec : List.of(
                new NullPointerException("execution"),
                new ProcessEngineException("listener", new NullPointerException("portee")),
                new AuthorizationException("camille", "TASK_WORK", "tache", "Task"),
                new ProcessEngineException("flush", new SQLException("act_fk_task_exe", "23503")))) {
            essais = 0;
            echecs.add(echec);

            gestes.execute(SAISIE);

            assertThat(essais).isEqualTo(2);
        }
    }

    @Test
    void devancee_a_chaque_fois_une_personne_lit_une_phrase() {
        GestesDevances phrase = new GestesDevances();
        phrase.setNext(gestes);
        echecs.addAll(Collections.nCopies(9, new OptimisticLockingException("update tache set")));

        assertThatThrownBy(() -> phrase.execute(SAISIE))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("Quelqu’un d’autre vient de changer");
    }

    @Test
    void au_bout_de_cinq_essais_l_echec_est_dit() {
        echecs.addAll(Collections.nCopies(9, new OptimisticLockingException("devancé")));

        assertThatThrownBy(() -> gestes.execute(SAISIE)).isInstanceOf(OptimisticLockingException.class);

        assertThat(essais).isEqualTo(5);
    }

    @Test
    void un_refus_et_une_panne_ne_sont_pas_repris() {
        for (RuntimeException echec : List.of(new SaisieRefusee("Non."), new ProcessEngineException("panne"))) {
            essais = 0;
            echecs.add(echec);
            assertThatThrownBy(() -> gestes.execute(SAISIE)).isSameAs(echec);
            assertThat(essais).isOne();
        }
    }

    @Test
    void dans_la_transaction_d_un_autre_rien_n_est_repris() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        echecs.add(new OptimisticLockingException("devancé"));

        assertThatThrownBy(() -> gestes.execute(SAISIE)).isInstanceOf(OptimisticLockingException.class);

        assertThat(essais).isOne();
    }

    @Test
    void ce_que_fait_la_machine_n_est_pas_repris_ici() {
        echecs.add(new OptimisticLockingException("devancé"));

        assertThatThrownBy(() -> gestes.execute(new CompleteTaskCmd("tache", Map.of())))
                .isInstanceOf(OptimisticLockingException.class);

        assertThat(essais).isOne();
    }
}
