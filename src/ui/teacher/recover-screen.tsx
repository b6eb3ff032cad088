// A school whose last teacher device is lost comes back: the printed code, and anything that still holds its record.
import { useState } from 'preact/hooks';
import { readBytes } from '../carrying/bytes-text.ts';
import { PickFile } from '../door/pick-file.tsx';
import { Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { BigAction, Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Field } from '../kit/field.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import { toUp } from './before-pin.ts';

const ANY_RECORD = '.zip,.txt,.banyan-backup,application/zip,text/plain,application/octet-stream';

export function RecoverScreen({ app }: ScreenOfProps<'recover'>) {
  const { t } = app.context.value;
  const [code, setCode] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [school, setSchool] = useState<string | null>(null);
  const recover = async () => {
    const bytes = file ? await readBytes(file) : null;
    const recovered = await app.actions.recoverSchool(code.trim(), bytes);
    if (recovered.ok) setSchool(recovered.value.school);
  };
  const foot = school === null && (
    <BigAction icon="key" disabled={code.trim() === '' || app.busy.value} onClick={() => void recover()}>
      {t('recover.do')}
    </BigAction>
  );
  return (
    <TeacherFrame app={app} title={t('recover.title')} up={toUp(app)} whenNew="show" foot={foot}>
      {school !== null && (
        <Card tone="leaf">
          <p>{t('recover.done', { school })}</p>
          <Ways>
            <Button kind="main" icon="school" onClick={() => app.actions.go({ name: 'school' }, 'replace')}>
              {t('school.title')}
            </Button>
          </Ways>
        </Card>
      )}
      {school === null && (
        <>
          <p>{t('recover.how')}</p>
          <Field label={t('backup.code')} value={code} onInput={setCode} />
          <p>{t('recover.file-what')}</p>
          <PickFile words={t('recover.file')} accept={ANY_RECORD} onFile={setFile} />
          {file && (
            <p>
              <bdi>{file.name}</bdi>
            </p>
          )}
          <Card>
            <p>{t('recover.relay')}</p>
            <Button icon="relay" onClick={() => app.actions.go({ name: 'safety' })}>
              {t('relay.title')}
            </Button>
          </Card>
        </>
      )}
    </TeacherFrame>
  );
}
