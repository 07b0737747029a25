package fr.labellisation.acces.camunda;

import fr.labellisation.acces.telephones.NumeroDeTelephone;
import fr.labellisation.acces.telephones.Telephones;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Kept by the engine beside the account, and gone with it. */
@Component
class TelephonesCamunda implements Telephones {
    private static final String CLE = "telephone";

    private final IdentityService identites;
    private final JdbcClient base;

    TelephonesCamunda(IdentityService identites, JdbcClient base) {
        this.identites = identites;
        this.base = base;
    }

    @Override
    public Map<String, NumeroDeTelephone> de(Collection<String> comptes) {
        Map<String, NumeroDeTelephone> numeros = new HashMap<>();
        if (!comptes.isEmpty()) {
            base.sql("select USER_ID_ as compte, VALUE_ as numero from ACT_ID_INFO"
                            + " where KEY_ = :cle and USER_ID_ in (:comptes)")
                    .param("cle", CLE)
                    .param("comptes", comptes)
                    .query(ligne -> {
                        numeros.put(ligne.getString("compte"), new NumeroDeTelephone(ligne.getString("numero")));
                    });
        }
        return numeros;
    }

    @Override
    public void noter(String compte, NumeroDeTelephone numero) {
        if (numero == null) {
            identites.deleteUserInfo(compte, CLE);
        } else {
            identites.setUserInfo(compte, CLE, numero.international());
        }
    }
}
