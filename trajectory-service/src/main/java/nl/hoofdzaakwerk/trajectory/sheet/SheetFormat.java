package nl.hoofdzaakwerk.trajectory.sheet;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** How a sheet goes out. */
public enum SheetFormat {
    CSV(SheetFormat.CSV_TYPE) {
        @Override
        byte[] write(Sheet sheet) {
            return CsvSheet.write(sheet);
        }
    },
    XLSX(SheetFormat.XLSX_TYPE) {
        @Override
        byte[] write(Sheet sheet) {
            return XlsxSheet.write(sheet);
        }
    };

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract byte[] write(Sheet sheet);

    /** The sheet in the first format the caller takes; CSV when anything will do. */
    public static Response answer(Sheet sheet, List<MediaType> accepted) {
        SheetFormat format = accepted.stream()
                .flatMap(wanted -> List.of(values()).stream()
                        .filter(offered -> wanted.isCompatible(MediaType.valueOf(offered.mediaType))))
                .findFirst()
                .orElse(CSV);
        return Response.ok(format.write(sheet), format.mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .build();
    }
}
