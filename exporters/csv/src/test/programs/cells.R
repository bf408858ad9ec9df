# Stands behind the lines of docs/csv.md: writes what they read of each table, without its header.
cells <- function(column) {
  if (inherits(column, "Date") || is.character(column)) return(as.character(column))
  if (is.logical(column)) return(tolower(as.character(column)))
  ifelse(is.na(column), NA, sprintf("%.17g", column))
}

for (resource in package$resources) {
  table <- read(resource$name)
  table[] <- lapply(table, cells)
  write.table(table, paste0(resource$name, ".read"), quote = TRUE, qmethod = "double", sep = ",", na = "", eol = "\r\n",
              row.names = FALSE, col.names = FALSE)
}
