; Offers the app under "Openen met" for .json, without becoming the standard program for it.
!macro customInstall
  WriteRegStr SHCTX "Software\Classes\Meerjarenagenda.agenda" "" "Meerjarenagenda"
  WriteRegStr SHCTX "Software\Classes\Meerjarenagenda.agenda\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegStr SHCTX "Software\Classes\.json\OpenWithProgids" "Meerjarenagenda.agenda" ""
!macroend

!macro customUnInstall
  DeleteRegValue SHCTX "Software\Classes\.json\OpenWithProgids" "Meerjarenagenda.agenda"
  DeleteRegKey SHCTX "Software\Classes\Meerjarenagenda.agenda"
!macroend
