package fr.labellisation.web.pages.delais;

import java.util.function.BooleanSupplier;
import org.springframework.dao.DataAccessException;

/** Somebody else who writes the same at this moment is one more reason to look at the preview again. */
final class ConfirmationDeReglage {

    private ConfirmationDeReglage() {}

    static boolean de(BooleanSupplier changement) {
        try {
            return changement.getAsBoolean();
        } catch (DataAccessException e) {
            return false;
        }
    }
}
