package fr.labellisation.lecture.ecrits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LieuDeLEcritTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "91-2013                                      , 91-2013   , -             , -  , false",
                "91-2013-2/mise-en-place                      , 91-2013-2 , -             , -  , false",
                "91-2013/91-evry                              , 91-2013   , 91-evry       , -  , false",
                "91-2013/91-evry/action/12                    , 91-2013   , 91-evry       , 12 , false",
                "91-2013/clu/action/7                         , 91-2013   , -             , 7  , false",
                "91-2013/clu/commun                           , 91-2013   , -             , -  , false",
                "91-2013/clu/91-evry                          , 91-2013   , 91-evry       , -  , false",
                "2A-2013/perimetre/2A-porto-vecchio           , 2A-2013   , 2A-porto-vecchio , -  , false",
                "91-evry/qualipref-2012/2013-06-27/suivi/2014 , -         , 91-evry       , -  , true",
                "91/changement/audit                          , -         , -             , -  , false"
            })
    void la_cle_dit_ou_cela_a_ete_ecrit(String cle, String demarche, String site, Long action, boolean duLabel) {
        assertThat(LieuDeLEcrit.de(cle))
                .isEqualTo(new LieuDeLEcrit(CodeDemarche.ouNul(demarche), CodeSite.ouNul(site), action, duLabel));
    }

    @ParameterizedTest
    @CsvSource({"''", "91-2013/action/douze", "zut"})
    void une_cle_qui_ne_dit_rien_n_invente_rien(String cle) {
        assertThat(LieuDeLEcrit.de(cle))
                .satisfies(lieu -> assertThat(lieu.site()).isNull())
                .satisfies(lieu -> assertThat(lieu.action()).isNull());
    }
}
